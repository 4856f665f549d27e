// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/windowsettings.h"

#include <QSettings>

namespace app {

/// The settings file of a portable copy: annuaire.ini in the program's own folder; "" when none is there.
[[nodiscard]] QString portableSettingsFile(const QString &programFolder);

/// What the program remembers on this computer. The one place that knows QSettings and its keys; never holds a
/// password.
class Settings final : public widgets::WindowSettings
{
public:
    /// The usual place of the user.
    Settings();
    /// A file of one's own.
    explicit Settings(const QString &iniFile);

    [[nodiscard]] widgets::Preferences preferences() const override;
    void setPreferences(const widgets::Preferences &preferences) override;
    [[nodiscard]] bool isAuthorConfirmed() const override;
    [[nodiscard]] QByteArray windowGeometry() const override;
    void setWindowGeometry(const QByteArray &geometry) override;
    [[nodiscard]] QByteArray paneSizes(const QString &page) const override;
    void setPaneSizes(const QString &page, const QByteArray &sizes) override;
    [[nodiscard]] bool isSidebarShown() const override;
    void setSidebarShown(bool shown) override;
    [[nodiscard]] bool areFormerFacilitatorsShown() const override;
    void setFormerFacilitatorsShown(bool shown) override;
    [[nodiscard]] QString listOrder(const QString &view) const override;
    void setListOrder(const QString &view, const QString &order) override;
    [[nodiscard]] QString choice(const QString &name) const override;
    void setChoice(const QString &name, const QString &value) override;
    [[nodiscard]] std::optional<domain::Language> contentLanguage() const override;
    void setContentLanguage(domain::Language language) override;
    [[nodiscard]] QByteArray documentChoices() const override;
    void setDocumentChoices(const QByteArray &choices) override;
    [[nodiscard]] QStringList recentLocations() const override;
    [[nodiscard]] QString exportFolder() const override;
    void setExportFolder(const QString &folder) override;

    /// The directory to open at start; "" after one was closed.
    [[nodiscard]] QString lastLocation() const;
    void setLastLocation(const QString &location);
    void addRecentLocation(const QString &location);
    void removeRecentLocation(const QString &location);

private:
    QSettings m_store;
};

} // namespace app
