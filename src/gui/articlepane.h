// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/articleimages.h"
#include "gui/picturecache.h"
#include "gui/theme.h"
#include "reading/blocks.h"
#include "reading/readingplace.h"
#include "reading/typography.h"
#include "settings/settings.h"
#include "sync/library.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <memory>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
namespace Ui {
class ArticlePane;
}
QT_END_NAMESPACE

namespace farthing {

class ArticleDocument;
class ArticleView;
class ImagesNote;
class MoreLike;
class Format;
class ReadToEarnBox;
class ReadToEarnController;
class ReadingWatch;
class Session;

/// The article in the centre: reads it from the library, sets it in type, keeps the place in it, and tells
/// the reading clock what the person does.
class ArticlePane : public QWidget
{
    Q_OBJECT

public:
    ArticlePane(Session &session, const Format &format, const Theme &theme, QWidget *parent = nullptr);
    ~ArticlePane() override;

    /// Empty where none is open.
    PostId current() const;
    const std::optional<Article> &article() const { return m_article; }
    const ArticleStyle &style() const { return m_style; }
    void setStyle(const ArticleStyle &style);
    ReadToEarnController &earning() { return *m_earning; }
    ArticleView &view();

    Typography typography() const;
    /// The open article once more, set in another type, with the pictures that are here; null where none is
    /// open.
    std::unique_ptr<ArticleDocument> documentIn(const Typography &typography, const ArticleColours &colours);

    // What other parts of the window put here
    /// Above the article.
    void addBar(QWidget *bar);
    /// Below the article, so that it does not move the text when it is shown.
    void addLine(QWidget *line);
    /// After its last line, before the box of what it earns.
    void addAtEnd(QWidget *line);
    /// In the place of the article, once shown.
    void addPage(QWidget *page);
    void showPage(QWidget *page);
    void showArticlePage();
    /// Until then the page is blank where none is open.
    void showNothing();

    /// About the open article; nothing where none is open.
    void setUnread(bool unread);
    void setSaved(bool saved);

    /// Puts the open article's place on disk and claims what was read; before the window closes.
    void settle();

public slots:
    void open(const farthing::PostId &id);
    /// Down a screen; at the end, `endReached`.
    void readOn();
    /// Of a long article all stands in the view afterwards, and not only its first screens.
    void setWhole();
    /// Up a screen.
    void readBack();

signals:
    void opened(const farthing::PostId &id);
    /// There is news of the open article.
    void changed();
    /// Somebody reads on, and there is no more of it.
    void endReached();
    void linkHovered(const QString &target);
    void linkOpened(const QString &words, const QString &target);
    void failed(const farthing::AppError &error);
    /// The person wants to see images that a site has, in all articles.
    void allowImagesRequested(const QString &host);
    /// All posts of the author, or about something, are asked for.
    void authorWanted(const farthing::AccountId &author, const QString &name);
    void tagWanted(const QString &tag);
    /// An article stands on the screen.
    void shown();

private:
    void showArticle(const Article &article);
    void setInType();
    void refresh();
    void postsChanged(const QSet<PostId> &ids);
    void imagesArrived();
    void lookAtImages();
    void setSoon(bool complete);
    void setWithImages();
    QWidget *makeFooter();
    void keepPlace();
    std::optional<ReadingPlace> keptPlace() const;
    /// The first screens of a long article, and the whole once they were painted.
    void setBeginning(size_t blocks);
    void report(QFuture<Result<void>> answer);
    std::unique_ptr<ArticleDocument> built(const std::vector<Block> &blocks, const Typography &typography,
                                           const ArticleColours &colours);
    std::unique_ptr<ArticleDocument> set(const std::vector<Block> &blocks);
    QString byline() const;

    Session &m_session;
    const Format &m_format;
    const Theme &m_theme;
    std::unique_ptr<Ui::ArticlePane> m_ui;
    ArticleImages m_images;
    PictureCache m_pictures;
    ImagesNote *m_imagesNote;
    ReadToEarnBox *m_box;
    MoreLike *m_more;
    ReadToEarnController *m_earning;
    std::unique_ptr<ReadingWatch> m_watch;
    std::optional<Article> m_article;
    std::vector<Block> m_blocks;
    QSet<MediaId> m_missing; ///< pictures of the open article that are not here yet
    ArticleStyle m_style;
    QTimer m_placing;
    QTimer m_colouring;  ///< from the change of a theme until the article is set in it, in a turn of its own
    QTimer m_whole;      ///< runs while the beginning of a long article stands for the whole
    QTimer m_coming;     ///< runs while pictures of the open article arrive
    int m_postponed = 0; ///< how often more of them came since the article was set
};

} // namespace farthing
