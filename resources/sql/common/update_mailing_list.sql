-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE mailing_list SET
    position = :position, label_fr = :label_fr, label_en = :label_en, address = :address,
    subscribe_url = :subscribe_url, archive_url = :archive_url, is_public = :is_public, state = :state
WHERE id = :id AND group_id = :group_id
