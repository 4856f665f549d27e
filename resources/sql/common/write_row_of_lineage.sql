-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A row as history has it: put back under its id, or brought to what it was.
INSERT INTO lineage (
    id, group_id, target_id, position, kind, target_name, note_fr, note_en)
VALUES (
    :id, :group_id, :target_id, :position, :kind, :target_name, :note_fr, :note_en)
ON CONFLICT (id) DO UPDATE SET
    group_id = excluded.group_id, target_id = excluded.target_id, position = excluded.position, kind = excluded.kind,
    target_name = excluded.target_name, note_fr = excluded.note_fr, note_en = excluded.note_en
