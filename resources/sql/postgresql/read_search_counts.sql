-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Groups that should be indexed, groups that are, rows used for that.
SELECT (SELECT count(*) FROM work_group WHERE deleted_at = ''), count(*), count(*) FROM search_document
