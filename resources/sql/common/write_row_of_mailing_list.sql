-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A row as history has it: put back under its id, or brought to what it was.
INSERT INTO mailing_list (
    id, group_id, position, label_fr, label_en, address, subscribe_url, archive_url, is_public, state)
VALUES (
    :id, :group_id, :position, :label_fr, :label_en, :address, :subscribe_url, :archive_url, :is_public, :state)
ON CONFLICT (id) DO UPDATE SET
    group_id = excluded.group_id, position = excluded.position, label_fr = excluded.label_fr, label_en =
    excluded.label_en, address = excluded.address, subscribe_url = excluded.subscribe_url, archive_url =
    excluded.archive_url, is_public = excluded.is_public, state = excluded.state
