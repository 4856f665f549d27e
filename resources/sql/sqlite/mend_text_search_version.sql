-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT OR REPLACE INTO text_search_config (k, v) VALUES ('version', 4)
