// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/articlepane.h"

#include "core/format.h"
#include "core/future.h"
#include "gui/articlecolours.h"
#include "gui/imagesnote.h"
#include "gui/morelike.h"
#include "gui/readingwatch.h"
#include "gui/readtoearnbox.h"
#include "gui/readtoearncontroller.h"
#include "reading/documentbuilder.h"
#include "reading/markdownparser.h"
#include "sync/continuation.h"
#include "sync/offline.h"
#include "sync/session.h"
#include "ui_articlepane.h"

#include <QtCore/QtMath>
#include <QtGui/QImage>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

namespace farthing {

namespace {

constexpr int placeDelay = 1000;
// Setting a long article in type takes a while: pictures that arrive together are set together.
constexpr int comingDelay = 1000;
constexpr int mostPostponed = 8;

} // namespace

ArticlePane::ArticlePane(Session &session, const Format &format, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_format(format),
      m_theme(theme),
      m_ui(new Ui::ArticlePane),
      m_images(session.offline())
{
    m_ui->setupUi(this);
    setLook(this, QStringLiteral("paper"));
    m_box = new ReadToEarnBox(theme, this);
    m_earning = new ReadToEarnController(session, format, *m_box, this);
    m_watch = std::make_unique<ReadingWatch>(*this, *m_ui->articleView, *m_earning);
    m_ui->articleView->setFooter(makeFooter());
    m_ui->nothingText->hide(); // until it is known that there is nothing

    connect(m_earning, &ReadToEarnController::failed, this, &ArticlePane::failed);
    connect(m_ui->articleView, &ArticleView::linkHovered, this, &ArticlePane::linkHovered);
    connect(m_ui->articleView, &ArticleView::linkOpened, this, &ArticlePane::linkOpened);
    connect(m_ui->articleView, &ArticleView::shown, this, &ArticlePane::shown);
    m_whole.setSingleShot(true);
    connect(&m_whole, &QTimer::timeout, this, &ArticlePane::setInType);
    connect(m_ui->articleView, &ArticleView::beginningShown, this, [this] {
        emit shown();
        m_whole.start(0);
    });
    connect(m_ui->articleView, &ArticleView::scrolled, &m_placing, qOverload<>(&QTimer::start));
    connect(&session.library(), &Library::postsChanged, this, &ArticlePane::postsChanged);
    connect(&session.library(), &Library::readChanged, this, &ArticlePane::postsChanged);
    connect(&session.library(), &Library::reset, this, &ArticlePane::refresh);
    connect(&session.library(), &Library::imagesArrived, this, &ArticlePane::imagesArrived);
    connect(&session.offline(), &Offline::changed, this, &ArticlePane::lookAtImages);
    connect(&theme, &Theme::changed, &m_colouring, qOverload<>(&QTimer::start));
    m_colouring.setSingleShot(true);
    m_colouring.setInterval(0);
    connect(&m_colouring, &QTimer::timeout, this, &ArticlePane::setInType);
    m_placing.setSingleShot(true);
    m_placing.setInterval(placeDelay);
    connect(&m_placing, &QTimer::timeout, this, &ArticlePane::keepPlace);
    m_coming.setSingleShot(true);
    m_coming.setInterval(comingDelay);
    connect(&m_coming, &QTimer::timeout, this, &ArticlePane::setWithImages);
}

ArticlePane::~ArticlePane() = default;

QWidget *ArticlePane::makeFooter()
{
    auto *footer = new QWidget(this);
    auto *layout = new QVBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_imagesNote = new ImagesNote(m_theme, footer);
    layout->addWidget(m_imagesNote);
    layout->addWidget(m_box);
    m_more = new MoreLike(m_theme, footer);
    layout->addSpacing(metrics::edge);
    layout->addWidget(m_more);
    connect(m_more, &MoreLike::authorWanted, this, &ArticlePane::authorWanted);
    connect(m_more, &MoreLike::tagWanted, this, &ArticlePane::tagWanted);
    connect(m_imagesNote, &ImagesNote::allowRequested, this, &ArticlePane::allowImagesRequested);
    return footer;
}

PostId ArticlePane::current() const
{
    return m_article ? m_article->post.id : PostId();
}

ArticleView &ArticlePane::view()
{
    return *m_ui->articleView;
}

void ArticlePane::showNothing()
{
    m_ui->nothingText->show();
}

void ArticlePane::open(const PostId &id)
{
    if (id == current())
        return;
    Result<Article> article = m_session.library().article(id);
    if (!article) {
        emit failed(article.error());
        return;
    }
    settle();
    showArticle(*article);
    if (article->post.body)
        report(m_session.library().noteRead(id));
    emit opened(id);
}

void ArticlePane::showArticle(const Article &article)
{
    m_article = article;
    m_pictures.clear();
    m_coming.stop();
    m_postponed = 0;
    m_images.read(article.post.id);
    m_blocks = m_images.shown(MarkdownParser().parse(article.post.body.value_or(QString())));
    m_earning->showArticle(article);
    m_watch->setText(article.post.body.value_or(QString()));
    m_more->showPost(article.post.author, article.post.tags);
    m_ui->stack->setCurrentWidget(m_ui->articleView);
    m_ui->articleView->goToTop(); // Where the article before it was read to is no place in this one.
    const std::optional<ReadingPlace> place = keptPlace();
    const std::optional<size_t> beginning = place ? std::nullopt : blocksOfFirstScreens(m_blocks);
    if (beginning)
        setBeginning(*beginning);
    else
        setInType();
    if (place)
        m_ui->articleView->goTo(*place);
    m_watch->begin();
}

Typography ArticlePane::typography() const
{
    Typography typography = Typography::standard();
    if (!m_style.family.isEmpty())
        typography.family = m_style.family;
    typography.size = m_style.fontSize;
    typography.lineHeight = m_style.lineSpacing / 100.0;
    // The column grows with the letters, so that a line keeps its number of them.
    typography.measure = qMax(m_style.measure, m_style.measure * m_style.fontSize / ArticleStyle().fontSize);
    return typography;
}

void ArticlePane::addBar(QWidget *bar)
{
    m_ui->layout->insertWidget(0, bar);
}

void ArticlePane::addLine(QWidget *line)
{
    m_ui->layout->addWidget(line);
}

void ArticlePane::addAtEnd(QWidget *line)
{
    auto *layout = static_cast<QVBoxLayout *>(m_box->parentWidget()->layout());
    layout->insertWidget(layout->indexOf(m_box), line);
}

void ArticlePane::addPage(QWidget *page)
{
    m_ui->stack->addWidget(page);
}

void ArticlePane::showPage(QWidget *page)
{
    m_ui->stack->setCurrentWidget(page);
}

void ArticlePane::showArticlePage()
{
    if (m_article)
        m_ui->stack->setCurrentWidget(m_ui->articleView);
}

std::unique_ptr<ArticleDocument> ArticlePane::built(const std::vector<Block> &blocks,
                                                    const Typography &typography,
                                                    const ArticleColours &colours)
{
    DocumentBuilder builder(typography, colours);
    builder.setHeader({m_article->post.title, byline()});
    builder.setImages([this](const QString &id) {
        return m_pictures.picture(QStringLiteral("media:") + id, [&] {
            auto bytes = m_session.library().image(MediaId{id}).valueOr(std::nullopt);
            if (!bytes)
                m_missing.insert(MediaId{id});
            return bytes;
        });
    });
    builder.setWebImages([this](const QString &address) { return m_images.picture(address, m_pictures); });
    return builder.build(blocks);
}

std::unique_ptr<ArticleDocument> ArticlePane::documentIn(const Typography &typography,
                                                         const ArticleColours &colours)
{
    return m_article ? built(m_blocks, typography, colours) : nullptr;
}

/// For the view, which takes the measure as well.
std::unique_ptr<ArticleDocument> ArticlePane::set(const std::vector<Block> &blocks)
{
    const Typography typography = this->typography();
    m_missing.clear();
    m_pictures.setWidth(qCeil(typography.measure * devicePixelRatioF()));
    m_imagesNote->showNews(m_images.news());
    m_ui->articleView->setMeasure(typography.measure);
    return built(blocks, typography, articleColours(m_theme.tokens()));
}

void ArticlePane::setInType()
{
    m_whole.stop();
    m_colouring.stop();
    if (!m_article)
        return;
    const bool moved = m_ui->articleView->verticalScrollBar()->value() > 0;
    const ReadingPlace place = moved ? m_ui->articleView->place() : ReadingPlace();
    const int below = moved ? m_ui->articleView->pixelsTo(place) : 0;
    m_ui->articleView->setArticle(set(m_blocks));
    if (moved)
        m_ui->articleView->goTo(place, below);
}

void ArticlePane::setBeginning(size_t blocks)
{
    constexpr int unseenMilliseconds = 300; // nothing is painted in a window that nobody sees
    m_ui->articleView->setBeginning(set({m_blocks.begin(), m_blocks.begin() + std::ptrdiff_t(blocks)}));
    m_whole.start(unseenMilliseconds);
}

QString ArticlePane::byline() const
{
    const Post &post = m_article->post;
    QStringList parts{post.author.name, m_format.date(post.publishedAt)};
    //: %1: a span of time, "2 min"
    parts.append(tr("%1 to read").arg(m_format.minutes(post.timeToRead)));
    if (post.removedAt)
        parts.append(tr("taken down"));
    else if (m_article->row.keptOffline)
        //: The article is on this computer and can be read without a network
        parts.append(tr("kept offline"));
    if (post.editedAt)
        //: %1: a date
        parts.append(tr("edited %1").arg(m_format.date(*post.editedAt)));
    if (const int foreign = m_images.missing(); foreign > 0)
        parts.append(tr("%Ln picture(s) from elsewhere not loaded", nullptr, foreign));
    // A name may run in the other direction than the words around it; isolated, each keeps its place in the
    // row.
    for (QString &part : parts)
        part = QChar(0x2068) + part + QChar(0x2069);
    return parts.join(QStringLiteral(" · "));
}

void ArticlePane::postsChanged(const QSet<PostId> &ids)
{
    if (ids.contains(current()))
        refresh();
}

/// News of the open article: its box always, its text only where that is another one.
void ArticlePane::refresh()
{
    if (!m_article)
        return;
    const Result<Article> fresh = m_session.library().article(m_article->post.id);
    if (!fresh)
        return; // It went away; what is on the screen may be read to its end.
    const bool sameText = fresh->post.body == m_article->post.body &&
                          fresh->post.title == m_article->post.title &&
                          fresh->post.editedAt == m_article->post.editedAt &&
                          fresh->post.removedAt == m_article->post.removedAt;
    m_article = *fresh;
    m_earning->showArticle(*fresh);
    m_more->showPost(fresh->post.author, fresh->post.tags);
    emit changed();
    if (sameText)
        return;
    m_watch->setText(fresh->post.body.value_or(QString()));
    m_images.read(current());
    m_blocks = m_images.shown(MarkdownParser().parse(fresh->post.body.value_or(QString())));
    setInType();
}

/// What came of the pictures from elsewhere: set anew only where that is something else than before.
void ArticlePane::lookAtImages()
{
    if (!m_article || !m_images.read(current()))
        return;
    m_imagesNote->showNews(m_images.news());
    setSoon(!m_images.isWaiting());
}

void ArticlePane::imagesArrived()
{
    const auto came = [this](const MediaId &id) {
        return m_session.library().image(id).valueOr(std::nullopt).has_value();
    };
    if (m_article && m_missing.removeIf(came) > 0)
        setSoon(m_missing.isEmpty());
}

/// At once where nothing more will come, otherwise when nothing more came for a moment.
void ArticlePane::setSoon(bool complete)
{
    if (complete || m_postponed == mostPostponed) {
        setWithImages();
        return;
    }
    ++m_postponed;
    m_coming.start();
}

void ArticlePane::setWithImages()
{
    m_coming.stop();
    m_postponed = 0;
    m_blocks = m_images.shown(MarkdownParser().parse(m_article->post.body.value_or(QString())));
    setInType();
}

void ArticlePane::setStyle(const ArticleStyle &style)
{
    if (style == m_style)
        return;
    m_style = style;
    setInType();
}

void ArticlePane::readOn()
{
    m_watch->noteReading();
    setWhole();
    if (!m_article || !m_ui->articleView->scrollOn())
        emit endReached();
}

void ArticlePane::setWhole()
{
    if (m_whole.isActive())
        setInType();
}

void ArticlePane::readBack()
{
    m_watch->noteReading();
    m_ui->articleView->scrollBack();
}

void ArticlePane::keepPlace()
{
    if (!m_article)
        return;
    report(m_session.continuation().keepPlace(current(), m_ui->articleView->place().toJson()));
}

std::optional<ReadingPlace> ArticlePane::keptPlace() const
{
    const auto kept = m_session.continuation().place(current()).valueOr(std::nullopt);
    return kept ? ReadingPlace::fromJson(*kept) : std::nullopt;
}

void ArticlePane::setUnread(bool unread)
{
    if (!m_article || m_article->row.unread == unread)
        return;
    report(m_session.library().setUnread(current(), unread));
}

void ArticlePane::setSaved(bool saved)
{
    if (m_article)
        report(m_session.library().setSaved(current(), saved));
}

/// What was asked of the library either happens or is said.
void ArticlePane::report(QFuture<Result<void>> answer)
{
    whenDone(answer, this, [this](const Result<void> &result) {
        if (!result)
            emit failed(result.error());
    });
}

void ArticlePane::settle()
{
    if (m_placing.isActive()) {
        m_placing.stop();
        keepPlace();
    }
    m_earning->claim();
}

} // namespace farthing
