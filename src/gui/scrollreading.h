// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

QT_BEGIN_NAMESPACE
class QListView;
QT_END_NAMESPACE

namespace farthing {

class PostListModel;

/// Notices which unread posts somebody scrolled past: rows that were in view and left it at the top by the
/// wheel or the scroll bar. A jump to another place, rows that come and go, and a list that is laid out anew
/// pass nothing. Belongs to the list.
class ScrollReading : public QObject
{
    Q_OBJECT

public:
    /// `model` is the list's.
    ScrollReading(QListView *list, PostListModel &model);

    void setEnabled(bool enabled) { m_enabled = enabled; }

signals:
    /// Gathered for a moment, in the order in which they were passed.
    void passed(const QList<farthing::PostId> &posts);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void end() { m_byHand = false; }
    void take();
    void scrolled();

    QListView *m_list;
    PostListModel &m_model;
    bool m_enabled = false;
    bool m_byHand = false; ///< what moves now is moved by the person
    int m_first = -1;      ///< rows in view before it moved
    int m_last = -1;
    QList<PostId> m_posts;
    QTimer m_gather;
};

} // namespace farthing
