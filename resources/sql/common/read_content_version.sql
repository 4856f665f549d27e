-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The newest change set, when it was and the newest change: what is in the search index does not move it.
SELECT coalesce((SELECT id || ' ' || at FROM change_set ORDER BY id DESC LIMIT 1), '') || ' '
    || (SELECT coalesce(max(id), 0) FROM change)
