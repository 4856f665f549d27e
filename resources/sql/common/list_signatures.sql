-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- By whom anything is signed.
SELECT author FROM change_set WHERE author <> ''
UNION SELECT updated_by FROM work_group WHERE updated_by <> ''
UNION SELECT verified_by FROM work_group WHERE verified_by <> ''
UNION SELECT updated_by FROM person WHERE updated_by <> ''
UNION SELECT updated_by FROM directory WHERE updated_by <> ''
