// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/apperror.h"
#include "core/format.h"
#include "gui/theme.h"
#include "reading/readingplace.h"

#include <QtCore/QObject>

#include <optional>

QT_BEGIN_NAMESPACE
class QToolButton;
QT_END_NAMESPACE

namespace farthing {

class Actions;
class ArticleBar;
class ArticleFind;
class ArticleOutline;
class ArticlePane;
class ArticlePrinting;
class ReadAloud;
class Session;
class Settings;
class TypePanel;
struct ArticleStyle;

/// What can be done with the open article beside reading it: choosing its type, finding in it, its outline,
/// copying, printing, looking at its pictures and hearing it. Makes the parts and connects them.
class ArticleTools : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Session &session;
        Settings &settings;
        const Format &format;
        const Theme &theme;
        Actions &actions;
        ArticlePane &article;
    };
    /// All parts outlive this; `window` owns it.
    ArticleTools(const Parts &parts, QWidget *window);

signals:
    void told(const QString &text);
    void failed(const farthing::AppError &error);

private:
    void makeType();
    void makeFind();
    void makeCopies();
    void makePrinting();
    void makeVoice();
    void copyMarkdown();
    void copyLink();
    void openPicture(const QString &name, const QString &alternative);
    std::optional<QByteArray> pictureBytes(const QString &name) const;
    void openType();
    void setType(const ArticleStyle &style);
    void showArticle();

    Parts m_parts;
    QWidget *m_window;
    ArticleBar *m_bar;
    QToolButton *m_outlineButton;
    QToolButton *m_typeButton;
    TypePanel *m_type;
    ArticleFind *m_find;
    ArticleOutline *m_outline;
    struct Held
    {
        ReadingPlace place;
        int below = 0;
    };
    std::optional<Held> m_held; ///< what stands on top while the type changes
};

} // namespace farthing
