// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/publish/composer.h"
#include "widgets/viewpage.h"

#include <QTimer>

class QPushButton;
class QSplitter;
class QTabWidget;

namespace models {
class DirectorySession;
}

namespace widgets {

class DocumentOptionsPane;
class PreviewPane;
class ProgressStrip;
class PublishCommands;
class RemarksPane;
struct WindowServices;

/// Everything about a document before it goes out: what to choose, the very pages that will be written, and what there
/// is to know of them.
class PublishPage : public ViewPage
{
    Q_OBJECT

public:
    PublishPage(models::DirectorySession &session, PublishCommands &commands, const WindowServices &services,
                QWidget *parent = nullptr);
    ~PublishPage() override;

    /// Only these groups; none: all.
    void setSelection(const QList<domain::GroupId> &groups);
    /// Exporting in each format, printing.
    [[nodiscard]] QList<QAction *> publishActions() const;

    /// The document of the preview; empty while there is none.
    [[nodiscard]] QByteArray pdf() const { return m_document.pdf; }
    /// The preview is what the options and the directory give.
    [[nodiscard]] bool isUpToDate() const;

    [[nodiscard]] QString menuTitle() const override;
    [[nodiscard]] QList<QAction *> menuActions() const override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    void focusPane(QWidget *pane) override;
    void setContentLanguage(domain::Language language) override;
    void refresh() override;
    void rememberPanes() const override;

Q_SIGNALS:
    void propertiesRequested();
    /// Printing needs the pages, which this page makes once it is shown.
    void shownToPrint();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setupActions();
    void setupPanes();
    [[nodiscard]] QWidget *buttons();
    void choose();
    void compose();
    /// As it was when what changed since is told of; read anew when that day or the directory changed.
    [[nodiscard]] EarlierContent earlierContent(const DocumentChoices &wanted);
    void show(const ComposedDocument &document);
    void fail(const domain::Error &error);
    /// Says why there is no preview and what works all the same; nothing when there is one.
    void tellMissingPreview();
    void mend(const domain::PublicationRemark &remark);
    void exportAs(DocumentFormat format);
    void print();
    [[nodiscard]] DocumentChoices choices() const;
    void retranslate();
    void updateTabs();

    models::DirectorySession &m_session;
    PublishCommands &m_commands;
    const WindowServices &m_services;
    Composer *m_composer = nullptr;
    QTimer m_soon;       ///< gathers changes of options into one composition
    QTimer m_stillGoing; ///< shows the progress of what takes long
    QSplitter *m_splitter = nullptr;
    QWidget *m_side = nullptr;
    DocumentOptionsPane *m_options = nullptr;
    QTabWidget *m_tabs = nullptr;
    PreviewPane *m_preview = nullptr;
    RemarksPane *m_remarks = nullptr;
    ProgressStrip *m_progress = nullptr;
    QPushButton *m_pdfButton = nullptr;
    QPushButton *m_othersButton = nullptr;
    QAction *m_pdf = nullptr;
    QAction *m_html = nullptr;
    QAction *m_odt = nullptr;
    QAction *m_markdown = nullptr;
    QAction *m_print = nullptr;
    ComposedDocument m_document;
    QDate m_earlierDay;          ///< of the composer’s earlier content; invalid: none that holds
    QString m_drawingError;      ///< why the module that draws the pages could not be loaded
    bool m_contentStale = true;  ///< the directory moved on since it was read
    bool m_documentStale = true; ///< the options did since the document was composed
    bool m_printWanted = false;
};

} // namespace widgets
