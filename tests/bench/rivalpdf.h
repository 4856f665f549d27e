// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/publication.h"

#include <QString>

#include <memory>

namespace bench {

/// What an engine has to do for a directory: paragraphs cut into lines, lines put on pages, tags and links where it
/// knows them. The page itself is laid out for all engines alike, by RivalDocument.
class RivalEngine
{
public:
    struct Style
    {
        double size = 10;
        bool bold = false;
    };

    virtual ~RivalEngine() = default;
    /// Nothing is drawn before: the first pass only counts pages.
    [[nodiscard]] virtual bool open(const QString &path, const domain::Publication &publication) = 0;
    /// Lays a paragraph out; the number of its lines.
    [[nodiscard]] virtual int lay(const QString &text, Style style, double width) = 0;
    /// Draws a line of what was laid out last.
    virtual void draw(int line, double x, double baseline) = 0;
    virtual void endPage() = 0;
    [[nodiscard]] virtual bool close() = 0;

    virtual void beginTag(const char *role, const QString &attributes) = 0;
    virtual void endTag(const char *role) = 0;
};

[[nodiscard]] std::unique_ptr<RivalEngine> qtEngine();
/// Null when built without cairo and Pango.
[[nodiscard]] std::unique_ptr<RivalEngine> cairoEngine();

/// Sets the directory as writePdf() does, in two passes, the first for the page numbers of contents and index: title,
/// contents, groups with their parts, index of people, header and footer.
[[nodiscard]] bool writeRival(RivalEngine &engine, const domain::Publication &publication, const QString &path);

} // namespace bench
