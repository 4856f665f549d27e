-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT EXISTS (SELECT 1 FROM work_group WHERE id = :id AND :table_name = 'work_group')
    OR EXISTS (SELECT 1 FROM person WHERE id = :id AND :table_name = 'person')
