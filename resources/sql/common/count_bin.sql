-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT (SELECT count(*) FROM work_group WHERE deleted_at <> '') + (SELECT count(*) FROM person WHERE deleted_at <> '')
