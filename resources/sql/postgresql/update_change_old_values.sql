-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE change SET old_values = CAST(:old_values AS jsonb) WHERE id = :id
