// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/scrollreading.h"

#include "models/postlistmodel.h"

#include <QtCore/QEvent>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollBar>

#include <utility>

namespace farthing {

namespace {

constexpr int gatherMilliseconds = 400;

} // namespace

ScrollReading::ScrollReading(QListView *list, PostListModel &model)
    : QObject(list), m_list(list), m_model(model)
{
    list->viewport()->installEventFilter(this);
    QScrollBar *bar = list->verticalScrollBar();
    connect(bar, &QScrollBar::actionTriggered, this, [this](int action) {
        if (action != QAbstractSlider::SliderToMinimum && action != QAbstractSlider::SliderToMaximum)
            begin();
    });
    connect(bar, &QScrollBar::valueChanged, this, &ScrollReading::scrolled);
    // Rows that come and go may move what is in view while the event lasts.
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, &ScrollReading::end);
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ScrollReading::end);
    connect(&model, &QAbstractItemModel::rowsAboutToBeMoved, this, &ScrollReading::end);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &ScrollReading::end);
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatherMilliseconds);
    connect(&m_gather, &QTimer::timeout, this, [this] { emit passed(std::exchange(m_posts, {})); });
}

bool ScrollReading::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel)
        begin();
    return QObject::eventFilter(watched, event);
}

/// Somebody moves the list; that lasts until the event is over.
void ScrollReading::begin()
{
    if (!m_enabled)
        return;
    take();
    m_byHand = true;
    QMetaObject::invokeMethod(this, &ScrollReading::end, Qt::QueuedConnection);
}

void ScrollReading::take()
{
    const int x = m_list->viewport()->width() / 2;
    m_first = m_list->indexAt({x, 0}).row();
    const int bottom = m_list->indexAt({x, m_list->viewport()->height() - 1}).row();
    m_last = bottom < 0 ? m_model.rowCount() - 1 : bottom;
}

void ScrollReading::scrolled()
{
    if (!m_byHand || m_first < 0)
        return;
    const int x = m_list->viewport()->width() / 2;
    const int top = m_list->indexAt({x, 0}).row();
    for (int row = m_first; row < qMin(top, m_last + 1); ++row) {
        const PostRow &post = m_model.at(row);
        if (!post.unread || m_posts.contains(post.id))
            continue;
        m_model.hold(post.id); // it must not vanish under the hand
        m_posts.append(post.id);
    }
    take();
    if (!m_posts.isEmpty() && !m_gather.isActive())
        m_gather.start();
}

} // namespace farthing
