-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO facilitation (
    group_id, person_id, position, role, since, until, ended)
VALUES (
    :group_id, :person_id, :position, :role, :since, :until, :ended)
RETURNING id
