-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id FROM lineage WHERE target_id = :group_id ORDER BY id
