// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"

#include "domain/language.h"

#include <QCoreApplication>
#include <QLocale>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// The system's way to write dates and numbers, as long as it is of the interface's language. English is Britain’s,
/// as in the documents: 3/10 is the third of October, whatever the system was sold with.
QLocale localeFor(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale usual = domain::dateLocale(code == u"fr" ? domain::Language::French : domain::Language::English);
    const bool isAmerican = system.language() == QLocale::English && system.territory() == QLocale::UnitedStates;
    return system.language() == usual.language() && !isAmerican ? system : usual;
}

} // namespace

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_ours);
}

QString Languages::resolve(const QString &chosen, const QStringList &systemLanguages)
{
    const QStringList known{u"fr"_s, u"en"_s};
    if (known.contains(chosen))
        return chosen;
    for (const QString &language : systemLanguages) {
        if (const QString code = language.section(u'-', 0, 0).section(u'_', 0, 0); known.contains(code))
            return code;
    }
    return u"en"_s;
}

void Languages::use(const QString &chosen)
{
    const QString code = resolve(chosen, QLocale::system().uiLanguages());
    if (code == m_current)
        return;
    m_current = code;
    QLocale::setDefault(localeFor(code));
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_ours);
    if (m_qt.load(u":/i18n/qtbase_"_s + code))
        QCoreApplication::installTranslator(&m_qt);
    // Ours last: it is asked first.
    if (m_ours.load(u":/i18n/annuaire_"_s + code))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace app
