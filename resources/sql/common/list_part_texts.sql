-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people wrote into the lists and ties of groups.
SELECT group_id, label_fr FROM mailing_list UNION ALL
SELECT group_id, label_en FROM mailing_list UNION ALL
SELECT group_id, address FROM mailing_list UNION ALL
SELECT group_id, subscribe_url FROM mailing_list UNION ALL
SELECT group_id, archive_url FROM mailing_list UNION ALL
SELECT group_id, target_name FROM lineage UNION ALL
SELECT group_id, note_fr FROM lineage UNION ALL
SELECT group_id, note_en FROM lineage
