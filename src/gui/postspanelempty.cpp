// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel of posts says where there is no row.
#include "gui/postspanel.h"
#include "sync/session.h"
#include "ui_postspanel.h"

#include <utility>

namespace farthing {

void PostsPanel::showEmpty()
{
    const bool empty = !hasRows();
    m_ui->stack->setCurrentWidget(empty ? m_ui->emptyPage : static_cast<QWidget *>(m_ui->postList));
    if (!empty && m_ui->postTabs->hasFocus() && std::exchange(m_tabsForList, false))
        focusList(); // it was meant for the list, which had no rows yet
    if (empty)
        describeEmpty();
}

void PostsPanel::describeEmpty()
{
    const Connection &connection = m_session.scheduler().connection();
    m_ui->emptyPicture->setPixmap(
        m_theme.pixmap(QStringLiteral("empty"), m_theme.tokens().ink2, 40, devicePixelRatioF()));
    m_ui->emptyProgress->hide();
    if (query().isFiltered()) {
        m_ui->emptyTitle->setText(tr("Nothing here"));
        m_ui->emptyText->setText(query().tag ? tr("No post on this computer has this tag.")
                                             : tr("No post of this author is on this computer."));
    } else if (list() == PostList::All) {
        describeFirstRefresh(connection);
    } else {
        describeEmptyList();
    }
}

void PostsPanel::describeFirstRefresh(const Connection &connection)
{
    switch (connection.state) {
    case Connection::State::Starting:
    case Connection::State::Refreshing:
        m_ui->emptyTitle->setText(tr("Fetching posts"));
        m_ui->emptyText->setText(connection.received ? tr("%Ln post(s) so far", nullptr, *connection.received)
                                                     : tr("The first refresh takes a moment."));
        m_ui->emptyProgress->show();
        break;
    case Connection::State::Online:
        m_ui->emptyTitle->setText(tr("No posts yet"));
        m_ui->emptyText->setText(
            tr("The platform has not published anything. New posts appear here by themselves."));
        break;
    default:
        m_ui->emptyTitle->setText(tr("No posts on this computer yet"));
        m_ui->emptyText->setText(
            connection.message.isEmpty()
                ? tr("They come with the first refresh, as soon as the platform can be reached.")
                : connection.message);
    }
}

void PostsPanel::describeEmptyList()
{
    switch (list()) {
    case PostList::Unread:
        m_ui->emptyTitle->setText(tr("All read"));
        m_ui->emptyText->setText(tr("New posts appear here when they are published."));
        break;
    case PostList::CanEarn:
        m_ui->emptyTitle->setText(tr("Nothing to earn right now"));
        m_ui->emptyText->setText(tr("A post stands here while a Plus on it would still earn you something."));
        break;
    case PostList::Saved:
        m_ui->emptyTitle->setText(tr("Nothing saved"));
        m_ui->emptyText->setText(tr("Save a post while you read, and it stays here."));
        break;
    default:
        m_ui->emptyTitle->setText(tr("Nothing of yours yet"));
        m_ui->emptyText->setText(tr("Posts that you publish and posts that you commented on stand here."));
    }
}

} // namespace farthing
