// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/typepanel.h"

#include "gui/typefaces.h"
#include "ui_typepanel.h"

#include <QtCore/QScopedValueRollback>

namespace farthing {

namespace {

constexpr int measureStep = 40; // px
constexpr int spacingStep = 5;  // percent
constexpr int pause = 40;       // milliseconds

/// Only where it was moved: a value between the steps of a slider, or beyond them, stays as long as nobody
/// touches it.
void take(const QSlider &slider, int step, int &value)
{
    if (qBound(slider.minimum(), value / step, slider.maximum()) != slider.value())
        value = slider.value() * step;
}

} // namespace

TypePanel::TypePanel(const Format &format, QWidget *parent)
    : Popup(parent), m_format(format), m_ui(new Ui::TypePanel)
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("typePanelPopup"));
    setAccessibleName(tr("Type and spacing"));
    m_ui->familyBox->setMaxVisibleItems(16);
    constexpr int figureRoom = 64;
    constexpr int sliderRoom = 200;
    for (QLabel *figure : {m_ui->sizeFigure, m_ui->measureFigure, m_ui->spacingFigure})
        figure->setMinimumWidth(figureRoom);
    for (QSlider *slider : {m_ui->sizeSlider, m_ui->measureSlider, m_ui->spacingSlider}) {
        slider->setMinimumWidth(sliderRoom);
        connect(slider, &QSlider::valueChanged, this, &TypePanel::changed);
    }
    connect(m_ui->familyBox, &QComboBox::currentIndexChanged, this, &TypePanel::changed);
    connect(m_ui->standardButton, &QPushButton::clicked, this, &TypePanel::goBack);
    m_telling.setSingleShot(true);
    m_telling.setInterval(pause);
    connect(&m_telling, &QTimer::timeout, this, [this] { emit chosen(m_style); });
}

TypePanel::~TypePanel() = default;

void TypePanel::openWith(const ArticleStyle &style, QWidget *button)
{
    m_style = style;
    fill();
    openBelow(button, m_ui->familyBox);
}

void TypePanel::fill()
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    m_ui->familyBox->clear();
    for (const Typeface &face : typefacesPresent(m_style.family))
        m_ui->familyBox->addItem(face.name, face.family);
    m_ui->familyBox->setCurrentIndex(m_ui->familyBox->findData(m_style.family));
    m_ui->sizeSlider->setValue(m_style.fontSize);
    m_ui->measureSlider->setValue(m_style.measure / measureStep);
    m_ui->spacingSlider->setValue(m_style.lineSpacing / spacingStep);
    showFigures();
}

void TypePanel::showFigures()
{
    //: The size of letters or of a column in pixels; %1: a number
    m_ui->sizeFigure->setText(tr("%1 px").arg(m_format.number(m_style.fontSize)));
    m_ui->measureFigure->setText(tr("%1 px").arg(m_format.number(m_style.measure)));
    //: %1: a number
    m_ui->spacingFigure->setText(tr("%1 %").arg(m_format.number(m_style.lineSpacing)));
    m_ui->standardButton->setEnabled(m_style != ArticleStyle());
}

void TypePanel::changed()
{
    if (m_filling)
        return;
    m_style.family = m_ui->familyBox->currentData().toString();
    take(*m_ui->sizeSlider, 1, m_style.fontSize);
    take(*m_ui->measureSlider, measureStep, m_style.measure);
    take(*m_ui->spacingSlider, spacingStep, m_style.lineSpacing);
    showFigures();
    m_telling.start();
}

void TypePanel::goBack()
{
    m_style = ArticleStyle();
    fill();
    m_ui->familyBox->setFocus(
        Qt::OtherFocusReason); // the button goes pale, and would take the keyboard along
    m_telling.start();
}

} // namespace farthing
