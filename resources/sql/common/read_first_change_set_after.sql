-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first change set after that time.
SELECT coalesce(min(id), 0) FROM change_set WHERE at > :at AND at <> ''
