-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT
    group_id, person_id, position, role, since, until, ended
FROM facilitation WHERE id = :id
