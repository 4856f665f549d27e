-- SPDX-FileCopyrightText: 2026 The Annuaire authors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX IF NOT EXISTS search_document_names ON search_document USING gin (names)
