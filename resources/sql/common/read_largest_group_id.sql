-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- At once, and never less than the number of groups.
SELECT coalesce(max(id), 0) FROM work_group
