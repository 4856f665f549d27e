// SPDX-FileCopyrightText: 2026 The Annuaire authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/importsession.h"
#include "widgets/import/sourcereader.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace widgets {

class MessageBar;
class PageReviewPane;
class PlanPane;
class ProgressStrip;
class SourcePane;
class TableReviewPane;
struct WindowServices;

/// Brings a page, a table or a copy into the directory in three steps: choose it, see what was understood, see what
/// would be written. Nothing is written before the last button.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(models::DirectorySession &session, const WindowServices &services, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Goes on with what was dropped on the window.
    void read(const ImportInput &input);

    void reject() override;

Q_SIGNALS:
    /// Committed, with what the plan was.
    void imported(domain::ChangeSetId id, int created, int updated);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Step { Source, Page, Table, Plan };

    void setupLayout();
    void connectParts();
    void connectSession();
    void connectReader();
    void beginReading();
    void endReading();
    void startProgress();
    void showStep(Step step);
    void showReading(const std::shared_ptr<const SourceReading> &reading);
    void goOn();
    void goBack();
    void startPlanning();
    void replan();
    void showPlan(const std::shared_ptr<const models::PlannedImport> &planned);
    void commit();
    void finish(domain::ChangeSetId id);
    void updateButtons();
    void retranslate();
    [[nodiscard]] domain::MatchingRules rules() const;

    models::DirectorySession &m_session;
    models::ImportSession *m_import = nullptr;
    SourceReader *m_reader = nullptr;
    std::shared_ptr<const SourceReading> m_reading;
    QLabel *m_title = nullptr;
    MessageBar *m_messages = nullptr;
    ProgressStrip *m_progress = nullptr;
    QStackedWidget *m_stack = nullptr;
    SourcePane *m_source = nullptr;
    PageReviewPane *m_page = nullptr;
    TableReviewPane *m_table = nullptr;
    PlanPane *m_plan = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_cancel = nullptr;
    QTimer *m_busyTimer = nullptr; ///< work that takes longer is told
    Step m_step = Step::Source;
    bool m_readingFile = false; ///< the source, before it is compared
    bool m_isFirstPlan = true;
    bool m_committing = false;
    bool m_corrected = false; ///< there is something to lose
};

} // namespace widgets
