// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/interfacelanguage.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace cli {

QString interfaceLanguage(const QStringList &wanted)
{
    for (const QString &name : wanted) {
        switch (QLocale(name).language()) {
        case QLocale::French:
            return u"fr"_s;
        case QLocale::English:
        case QLocale::C:
            return u"en"_s;
        default:
            break;
        }
    }
    return u"en"_s;
}

InterfaceTranslation::InterfaceTranslation(const QString &language)
{
    if (m_qt.load(u":/i18n/qtbase_"_s + language))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/i18n/annuaire_"_s + language))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace cli
