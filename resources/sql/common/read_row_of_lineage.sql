-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT
    group_id, target_id, position, kind, target_name, note_fr, note_en
FROM lineage WHERE id = :id
