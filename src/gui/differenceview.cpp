// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/differenceview.h"

#include "core/future.h"
#include "gui/differencedocument.h"
#include "reading/markdownparser.h"
#include "ui_differenceview.h"

#include <QtCore/QPromise>
#include <QtCore/QThreadPool>
#include <QtGui/QShortcut>

namespace farthing {

namespace {

QStringList paragraphsOf(const QString &title, const QString &markdown)
{
    const QString text = plainText(MarkdownParser().parse(markdown));
    return QStringList{title} + text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

DifferenceView::DifferenceView(const Format &format, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_format(format), m_theme(theme), m_ui(std::make_unique<Ui::DifferenceView>())
{
    m_ui->setupUi(this);
    setLook(this, QStringLiteral("paper"));
    m_ui->differenceTitle->setFont(theme.font(FontRole::Heading));
    m_ui->differenceSummary->setFont(theme.font(FontRole::Small));
    m_ui->differenceText->setMeasure(metrics::measure);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &DifferenceView::left);
    // Something else in the window may wait for the same key.
    connect(escape, &QShortcut::activatedAmbiguously, this, &DifferenceView::left);
    connect(m_ui->backButton, &QPushButton::clicked, this, &DifferenceView::left);
    connect(&theme, &Theme::changed, this, &DifferenceView::setInType);
    setFocusProxy(m_ui->differenceText);
}

DifferenceView::~DifferenceView()
{
    cancel();
}

void DifferenceView::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled.reset();
}

void DifferenceView::compare(const ReadVersion &read, const Post &now, const Typography &typography)
{
    cancel();
    m_typography = typography;
    m_difference = {};
    setInType();
    m_ui->differenceTitle->setText(
        //: Above a comparison; %1: a date
        read.readAt ? tr("What changed since %1").arg(m_format.date(*read.readAt))
                    : tr("What changed since you read it"));
    m_ui->differenceSummary->setText(tr("Comparing…"));
    const auto cancelled = std::make_shared<std::atomic<bool>>(false);
    m_cancelled = cancelled;
    const auto promise = std::make_shared<QPromise<Result<TextDifference>>>();
    promise->start();
    whenDone(promise->future(), this, [this, cancelled](const Result<TextDifference> &difference) {
        if (difference && !*cancelled)
            showDifference(*difference);
    });
    QThreadPool::globalInstance()->start([promise, cancelled, read, title = now.title,
                                          body = now.body.value_or(QString())] {
        promise->addResult(Result<TextDifference>(
            differenceOf(paragraphsOf(read.title, read.body), paragraphsOf(title, body), cancelled.get())));
        promise->finish();
    });
}

void DifferenceView::showDifference(const TextDifference &difference)
{
    m_difference = difference;
    m_ui->differenceSummary->setText(DifferenceDocument::summary(difference));
    setInType();
}

void DifferenceView::setInType()
{
    m_ui->differenceText->setArticle(DifferenceDocument(m_typography, m_theme.tokens()).build(m_difference));
}

} // namespace farthing
