-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX lineage_target ON lineage (target_id) WHERE target_id IS NOT NULL
