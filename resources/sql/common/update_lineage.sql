-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE lineage SET
    position = :position, kind = :kind, target_id = :target_id, target_name = :target_name, note_fr = :note_fr,
    note_en = :note_en
WHERE id = :id AND group_id = :group_id
