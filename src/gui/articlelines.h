// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apperror.h"
#include "core/format.h"
#include "core/id.h"
#include "domain/readversion.h"
#include "gui/theme.h"
#include "reading/readingplace.h"

#include <QtCore/QObject>

#include <optional>

namespace farthing {

class Actions;
class ArticlePane;
class DifferenceView;
class MessageBar;
class Session;

/// The calm lines below the open article: that it was edited since it was read, with a view of what changed;
/// and that it was read further on another computer. They stand below so that the text does not move when
/// they come.
class ArticleLines : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; `window` owns it.
    ArticleLines(Session &session, const Format &format, const Theme &theme, const Actions &actions,
                 ArticlePane &article, QObject *window);

signals:
    void failed(const farthing::AppError &error);

private:
    MessageBar *addLine(const Theme &theme, const QString &name);
    void turnPage();
    void lookForEdit();
    void showChanges();
    void leaveChanges();
    void forgetEdit();
    void offerPlace(const PostId &post);
    void goFurther();
    void dropPlaceOnceReached();

    Session &m_session;
    const Format &m_format;
    const Actions &m_actions;
    ArticlePane &m_article;
    MessageBar *m_edited;
    MessageBar *m_further;
    DifferenceView *m_difference;
    std::optional<ReadVersion> m_read;   ///< the text before, while the article is open
    std::optional<ReadingPlace> m_place; ///< further on, on another computer
};

} // namespace farthing
