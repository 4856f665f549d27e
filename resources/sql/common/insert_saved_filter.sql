-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO saved_filter (
    position, name, query)
VALUES (
    :position, :name, :query)
RETURNING id
