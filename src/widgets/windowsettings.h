// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/language.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace widgets {

/// Colours of the whole program: those of the desktop, or ours.
enum class ThemeChoice { System, Light, Dark };

/// What a person prefers, whatever the directory.
struct Preferences
{
    QString language; ///< "fr", "en", or "" for the system's
    ThemeChoice theme = ThemeChoice::System;
    QString author; ///< signs the changes

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// What the window remembers from one start to the next. Where it is kept is the program's business.
class WindowSettings
{
public:
    virtual ~WindowSettings() = default;

    [[nodiscard]] virtual Preferences preferences() const = 0;
    virtual void setPreferences(const Preferences &preferences) = 0;
    /// False until a person has said (or confirmed) who signs the changes.
    [[nodiscard]] virtual bool isAuthorConfirmed() const = 0;

    [[nodiscard]] virtual QByteArray windowGeometry() const = 0;
    virtual void setWindowGeometry(const QByteArray &geometry) = 0;
    /// Of each page that has panes, by its name.
    [[nodiscard]] virtual QByteArray paneSizes(const QString &page) const = 0;
    virtual void setPaneSizes(const QString &page, const QByteArray &sizes) = 0;
    [[nodiscard]] virtual bool isSidebarShown() const = 0;
    virtual void setSidebarShown(bool shown) = 0;
    /// Whether a group's page lists who facilitated before.
    [[nodiscard]] virtual bool areFormerFacilitatorsShown() const = 0;
    virtual void setFormerFacilitatorsShown(bool shown) = 0;
    /// In what order each view of groups stands; "" until chosen.
    [[nodiscard]] virtual QString listOrder(const QString &view) const = 0;
    virtual void setListOrder(const QString &view, const QString &order) = 0;
    /// What was chosen last in a dialog, by its name; "" until then.
    [[nodiscard]] virtual QString choice(const QString &name) const = 0;
    virtual void setChoice(const QString &name, const QString &value) = 0;
    /// nullopt until chosen: the directory's own.
    [[nodiscard]] virtual std::optional<domain::Language> contentLanguage() const = 0;
    virtual void setContentLanguage(domain::Language language) = 0;

    /// What a person chose for documents, as DocumentChoices tells it.
    [[nodiscard]] virtual QByteArray documentChoices() const = 0;
    virtual void setDocumentChoices(const QByteArray &choices) = 0;
    /// Paths and addresses of directories, the newest first.
    [[nodiscard]] virtual QStringList recentLocations() const = 0;
    [[nodiscard]] virtual QString exportFolder() const = 0;
    virtual void setExportFolder(const QString &folder) = 0;
};

} // namespace widgets
