-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO lineage (
    group_id, position, kind, target_id, target_name, note_fr, note_en)
VALUES (
    :group_id, :position, :kind, :target_id, :target_name, :note_fr, :note_en)
RETURNING id
