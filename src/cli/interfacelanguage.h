// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QStringList>
#include <QTranslator>

namespace cli {

/// The first of these languages ("fr-FR", "C", …) that the program speaks, else "en".
[[nodiscard]] QString interfaceLanguage(const QStringList &wanted);

/// The program's own messages, and Qt's, in a language, as long as this object lives. The texts are the executable's
/// resources (annuaire_embed_translations).
class InterfaceTranslation
{
public:
    explicit InterfaceTranslation(const QString &language);

private:
    QTranslator m_qt;
    QTranslator m_own;
};

} // namespace cli
