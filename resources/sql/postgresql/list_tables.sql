-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT table_name FROM information_schema.tables WHERE table_schema = :schema ORDER BY table_name
