-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT
    group_id, position, label_fr, label_en, address, subscribe_url, archive_url, is_public, state
FROM mailing_list WHERE id = :id
