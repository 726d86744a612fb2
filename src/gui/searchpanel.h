// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"
#include "models/searchmodel.h"
#include "sync/savedsearches.h"

#include <QtWidgets/QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
namespace Ui {
class SearchPanel;
}
QT_END_NAMESPACE

namespace farthing {

class SaveSearchButton;
class Session;

/// What a search found, in the place of the list of posts: the hits, how they are ordered and whether all is
/// looked through already; and in words why there are none.
class SearchPanel : public QWidget
{
    Q_OBJECT

public:
    SearchPanel(Session &session, const Format &format, const Theme &theme, QWidget *parent = nullptr);
    ~SearchPanel() override;

    void setText(const QString &text);
    bool hasRows() const;
    /// What is looked for; empty where nothing is.
    const SearchQuery &query() const;
    /// What gets the keys of the list.
    QWidget *listWidget() const;
    /// On a hit: the first, where none was chosen yet.
    void focusList();

public slots:
    /// The first, as soon as what was typed last is answered.
    void openFirst();
    void openNext();
    void openPrevious();

signals:
    /// Somebody wants to see this hit.
    void opened(const farthing::SearchHit &hit);
    /// Somebody goes by this hit, on the way to others: the keyboard stays where it is.
    void passed(const farthing::SearchHit &hit);
    /// What is looked for is something else.
    void queryChanged();
    /// Escape: back to the list of posts.
    void left();
    /// A saved search is gone, and can be brought back.
    void savedSearchRemoved(const farthing::SavedSearch &search);
    void failed(const farthing::AppError &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(const QModelIndex &index);
    void goTo(int row);
    void showState();
    void describe();
    QString order() const;

    Session &m_session;
    const Format &m_format;
    const Theme &m_theme;
    std::unique_ptr<Ui::SearchPanel> m_ui;
    SearchModel *m_model;
    SaveSearchButton *m_save;
    SearchQuery m_told;
    bool m_openFirst = false; ///< somebody pressed Enter before the answer was there
};

} // namespace farthing
