-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT group_id, target_id FROM lineage WHERE target_id IS NOT NULL AND kind <> 'supported-by'
