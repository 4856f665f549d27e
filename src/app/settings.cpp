// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

#include "domain/text.h"

#include <QDir>
#include <QFileInfo>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype recentCount = 8;

namespace key {
constexpr QLatin1StringView language{"language"};
constexpr QLatin1StringView theme{"theme"};
constexpr QLatin1StringView author{"author"};
constexpr QLatin1StringView geometry{"window/geometry"};
constexpr QLatin1StringView panes{"window/panes"};
constexpr QLatin1StringView sidebar{"window/sidebar"};
constexpr QLatin1StringView formerFacilitators{"window/former-facilitators"};
constexpr QLatin1StringView listOrders{"window/orders"};
constexpr QLatin1StringView choices{"choices"};
constexpr QLatin1StringView contentLanguage{"content-language"};
constexpr QLatin1StringView documentChoices{"document-choices"};
constexpr QLatin1StringView last{"directories/last"};
constexpr QLatin1StringView recent{"directories/recent"};
constexpr QLatin1StringView exportFolder{"export-folder"};
} // namespace key

QString themeCode(widgets::ThemeChoice theme)
{
    switch (theme) {
    case widgets::ThemeChoice::Light:
        return u"light"_s;
    case widgets::ThemeChoice::Dark:
        return u"dark"_s;
    case widgets::ThemeChoice::System:
        break;
    }
    return u"system"_s;
}

widgets::ThemeChoice themeFromCode(const QString &code)
{
    for (const widgets::ThemeChoice theme : {widgets::ThemeChoice::Light, widgets::ThemeChoice::Dark}) {
        if (themeCode(theme) == code)
            return theme;
    }
    return widgets::ThemeChoice::System;
}

/// The account's name, until a person says another one.
QString systemUserName()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        if (const QString name = domain::cleanLine(qEnvironmentVariable(variable)); !name.isEmpty())
            return name;
    }
    const QString owner = QFileInfo(QDir::homePath()).owner();
    return owner.isEmpty() ? u"annuaire"_s : owner;
}

} // namespace

QString portableSettingsFile(const QString &programFolder)
{
    const QFileInfo file(QDir(programFolder).filePath(u"annuaire.ini"_s));
    return file.isFile() ? file.absoluteFilePath() : QString();
}

Settings::Settings() : m_store(QSettings::IniFormat, QSettings::UserScope, u"annuaire"_s, u"annuaire"_s) {}

Settings::Settings(const QString &iniFile) : m_store(iniFile, QSettings::IniFormat) {}

widgets::Preferences Settings::preferences() const
{
    widgets::Preferences preferences;
    if (const QString code = m_store.value(key::language).toString(); domain::languageFromCode(code))
        preferences.language = code;
    preferences.theme = themeFromCode(m_store.value(key::theme).toString());
    preferences.author = domain::cleanLine(m_store.value(key::author).toString());
    if (preferences.author.isEmpty())
        preferences.author = systemUserName();
    return preferences;
}

void Settings::setPreferences(const widgets::Preferences &preferences)
{
    m_store.setValue(key::language, preferences.language);
    m_store.setValue(key::theme, themeCode(preferences.theme));
    m_store.setValue(key::author, preferences.author);
}

bool Settings::isAuthorConfirmed() const
{
    return !m_store.value(key::author).toString().isEmpty();
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(key::geometry).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(key::geometry, geometry);
}

QByteArray Settings::paneSizes(const QString &page) const
{
    return m_store.value(key::panes + u'/' + page).toByteArray();
}

void Settings::setPaneSizes(const QString &page, const QByteArray &sizes)
{
    m_store.setValue(key::panes + u'/' + page, sizes);
}

bool Settings::isSidebarShown() const
{
    return m_store.value(key::sidebar, true).toBool();
}

void Settings::setSidebarShown(bool shown)
{
    m_store.setValue(key::sidebar, shown);
}

bool Settings::areFormerFacilitatorsShown() const
{
    return m_store.value(key::formerFacilitators, false).toBool();
}

void Settings::setFormerFacilitatorsShown(bool shown)
{
    m_store.setValue(key::formerFacilitators, shown);
}

QString Settings::listOrder(const QString &view) const
{
    return m_store.value(key::listOrders + u'/' + view).toString();
}

void Settings::setListOrder(const QString &view, const QString &order)
{
    m_store.setValue(key::listOrders + u'/' + view, order);
}

QString Settings::choice(const QString &name) const
{
    return m_store.value(key::choices + u'/' + name).toString();
}

void Settings::setChoice(const QString &name, const QString &value)
{
    m_store.setValue(key::choices + u'/' + name, value);
}

std::optional<domain::Language> Settings::contentLanguage() const
{
    return domain::languageFromCode(m_store.value(key::contentLanguage).toString());
}

QByteArray Settings::documentChoices() const
{
    return m_store.value(key::documentChoices).toByteArray();
}

void Settings::setDocumentChoices(const QByteArray &choices)
{
    m_store.setValue(key::documentChoices, choices);
}

void Settings::setContentLanguage(domain::Language language)
{
    m_store.setValue(key::contentLanguage, domain::languageCode(language));
}

QStringList Settings::recentLocations() const
{
    return m_store.value(key::recent).toStringList().mid(0, recentCount);
}

QString Settings::exportFolder() const
{
    return m_store.value(key::exportFolder).toString();
}

void Settings::setExportFolder(const QString &folder)
{
    m_store.setValue(key::exportFolder, folder);
}

QString Settings::lastLocation() const
{
    return m_store.value(key::last).toString();
}

void Settings::setLastLocation(const QString &location)
{
    m_store.setValue(key::last, location);
}

void Settings::addRecentLocation(const QString &location)
{
    QStringList locations = recentLocations();
    locations.removeAll(location);
    locations.prepend(location);
    m_store.setValue(key::recent, locations.mid(0, recentCount));
}

void Settings::removeRecentLocation(const QString &location)
{
    QStringList locations = recentLocations();
    locations.removeAll(location);
    m_store.setValue(key::recent, locations);
}

} // namespace app
