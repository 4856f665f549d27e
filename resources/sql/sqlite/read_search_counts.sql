-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Groups that should be indexed, groups that are, rows ever used for that.
SELECT (SELECT count(*) FROM work_group WHERE deleted_at = ''), (SELECT count(*) FROM search_document),
    coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'search_document'), 0)
