// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apperror.h"
#include "domain/note.h"
#include "gui/theme.h"

#include <QtCore/QObject>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace farthing {

class Actions;
class ArticlePane;
class MessageBar;
class Session;

/// Muting people in the main window: from the menu of an article, and in the list of those who are muted.
/// What was done is said, and can be taken back.
class Muting : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; `line` is where it is said.
    Muting(Session &session, const Actions &actions, ArticlePane &article, MessageBar &line, QWidget *window);

private:
    void fillMenu(QMenu *menu);
    void tell(const MutedPerson &person);
    void showPeople();

    Session &m_session;
    ArticlePane &m_article;
    MessageBar &m_line;
    QWidget *m_window;
};

} // namespace farthing
