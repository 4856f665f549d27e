-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id FROM facilitation WHERE person_id = :person_id ORDER BY id
