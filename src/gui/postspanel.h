// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/listmemory.h"
#include "gui/theme.h"
#include "models/postlistmodel.h"
#include "sync/scheduler.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
namespace Ui {
class PostsPanel;
}
QT_END_NAMESPACE

namespace farthing {

class ListHeader;
class PostDelegate;
class ScrollReading;
class SearchPanel;
class Session;

/// The posts on the left: five lists as tabs, the posts of an author or about something, their order, their
/// rows, and what to say where there is none.
class PostsPanel : public QWidget
{
    Q_OBJECT

public:
    PostsPanel(Session &session, const Format &format, const Theme &theme, QWidget *parent = nullptr);
    ~PostsPanel() override;

    /// The list of the tabs; of an author's posts, the one before.
    PostList list() const;
    void setList(PostList list);
    const PostListQuery &query() const { return m_model->query(); }
    /// The posts of an author, or about something; `name` is what the author is called.
    void showFiltered(const PostListQuery &query, const QString &name = {});
    /// Back to the list before, where there is one.
    void leaveFilter();
    void setSort(PostSort sort);
    bool isReadPassed() const { return m_memory.readPassed; }
    void setReadPassed(bool read);
    QMenu *listMenu() const;
    QList<QAction *> sorts() const;
    /// Empty where nothing is selected.
    PostId current() const;
    /// Selects `id` in this list if it is loaded, without opening it again.
    void select(const PostId &id);
    /// At least one row stands in the list.
    bool hasRows() const;
    /// Hits stand in the place of the lists.
    bool isSearching() const;
    /// What gets the keys of the list.
    QWidget *listWidget() const;
    /// What stands in the place of the lists while something is looked for.
    SearchPanel &search() { return *m_search; }

public slots:
    /// Shows what is found; the lists again where the text is empty.
    void setSearch(const QString &text);
    /// The first row, where there is one.
    void openFirst();
    void openNext();
    void openPrevious();
    /// The next unread one below the current, or the first of all; says so by `nothingUnread` where there is
    /// none.
    void openNextUnread();
    void focusList();

signals:
    void queryChanged();
    /// Somebody scrolled past these, and wants them to be read by that.
    void passed(const QList<farthing::PostId> &posts);
    /// What can be done with a post of the list; `where` on the screen.
    void menuRequested(const farthing::PostRow &post, const QPoint &where);
    /// Hits stand in the place of the lists, or do no more.
    void searchingChanged();
    /// What is asked of the list is not for hits: they give way to it.
    void searchEnded();
    void listChanged(farthing::PostList list);
    void opened(const farthing::PostId &id);
    void nothingUnread();
    void failed(const farthing::AppError &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openNothingByARemoval();
    void connectList();
    void connectHeader();
    void showQuery(const PostListQuery &query, const QString &name);
    void remember();
    void showMenu(const QPoint &place);
    void showCounts();
    void showEmpty();
    void describeEmpty();
    void describeFirstRefresh(const Connection &connection);
    void describeEmptyList();
    void openRow(int row);
    void keepSelection();
    void afterReload();
    struct Place;
    Place place() const;
    void goTo(const Place &place);
    std::optional<PostId> unreadBeyond() const;
    void tellNew(int posts);
    void dropNew();
    void showNewest();

    Session &m_session;
    const Format &m_format;
    const Theme &m_theme;
    std::unique_ptr<Ui::PostsPanel> m_ui;
    PostListModel *m_model;
    SearchPanel *m_search;
    ListHeader *m_header;
    ScrollReading *m_passing;
    ListMemory m_memory;
    /// A list, the name of the author whose it is, and where somebody was in it.
    struct Place
    {
        PostListQuery query;
        QString name;
        PostId top;  ///< the first row in view
        PostId open; ///< the article that was open
        int rows = 0;
    };
    QList<Place> m_trail; ///< lists that were left for an author's or a tag's, the last one last
    QString m_name;       ///< of the author whose list is shown
    PostId m_current;
    bool m_selecting = false;
    bool m_tabsForList = false; ///< the tabs have the focus only because the list was empty
    int m_new = 0;              ///< posts that came above what is in view
    QTimer m_ages;
    QTimer m_counting;
};

} // namespace farthing
