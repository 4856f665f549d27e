-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A version no record has had: each step of a version is at least one change.
SELECT coalesce(max(id), 0) + 1 FROM change
