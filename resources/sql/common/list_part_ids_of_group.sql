-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT 'facilitation', id FROM facilitation WHERE group_id = :group_id UNION ALL
SELECT 'mailing_list', id FROM mailing_list WHERE group_id = :group_id UNION ALL
SELECT 'lineage', id FROM lineage WHERE group_id = :group_id
