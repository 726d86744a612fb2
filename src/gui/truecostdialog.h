// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "core/result.h"
#include "domain/truecost.h"
#include "gui/theme.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

#include <atomic>
#include <memory>

QT_BEGIN_NAMESPACE
class QSortFilterProxyModel;
class QTableView;
namespace Ui {
class TrueCostDialog;
}
QT_END_NAMESPACE

namespace farthing {

class MessageBar;
class Session;
class TrueCostModel;

/// What posts, authors and months earned and cost, with totals at the foot. It is added up on a thread of its
/// own, again when something moves, and closing stops that.
class TrueCostDialog : public QDialog
{
    Q_OBJECT

public:
    enum Tab { PostsTab, AuthorsTab, MonthsTab };

    /// All outlive the dialog.
    TrueCostDialog(Session &session, const Format &format, const Theme &theme, QWidget *parent = nullptr);
    /// Waits until what is being added up has stopped: it reads the store, which may close next.
    ~TrueCostDialog() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addTabs();
    void addTables(const Theme &theme);
    void connectParts();
    void connectChanges();
    void start();
    void finish();
    void showTab();
    void showSource();
    void showNote();
    void chooseColumns();
    void layOutColumns();

    Session &m_session;
    const Format &m_format;
    std::unique_ptr<Ui::TrueCostDialog> m_ui;
    MessageBar *m_messages;
    TrueCostModel *m_rows;
    QSortFilterProxyModel *m_sorted;
    TrueCostModel *m_total;
    QTimer m_gather; ///< a refresh moves much, and is added up once
    QFutureWatcher<Result<TrueCost>> m_adding;
    std::shared_ptr<std::atomic<bool>> m_stop;
    std::optional<TrueCost> m_cost;
    bool m_again = false; ///< something moved while it was added up
};

} // namespace farthing
