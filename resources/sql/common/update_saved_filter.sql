-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE saved_filter SET
    name = :name, query = :query
WHERE id = :id
