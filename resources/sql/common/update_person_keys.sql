-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE person SET name_key = :name_key, sort_key = :sort_key WHERE id = :id
