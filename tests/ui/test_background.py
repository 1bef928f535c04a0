import threading

import pytest
import shiboken6

from reader_app.ui.background import Queue, Work


@pytest.fixture
def queue(qapp):
    return Queue()


def test_the_result_arrives_on_the_thread_of_the_window(qtbot, queue):
    threads = []
    work = Work("count", lambda _progress: threading.get_ident())
    work.done.connect(lambda there: threads.append((there, threading.get_ident())))
    with qtbot.waitSignal(queue.emptied):
        queue.add(work)
    [(there, here)] = threads
    assert here == threading.get_ident() != there


def test_an_error_arrives_as_it_was_raised(qtbot, queue):
    def fail(_progress):
        raise ValueError("no")

    errors = []
    work = Work("fail", fail)
    work.failed.connect(errors.append)
    with qtbot.waitSignal(queue.emptied):
        queue.add(work)
    assert [str(error) for error in errors] == ["no"]


def test_cancelled_work_is_told_at_its_next_word_of_progress(qtbot, queue):
    started = threading.Event()

    def patient(progress):
        started.set()
        while progress(0.5):
            pass
        return "stopped"

    results = []
    work = Work("wait", patient)
    work.done.connect(results.append)
    with qtbot.waitSignal(queue.emptied):
        queue.add(work)
        started.wait()
        queue.cancel()
    assert results == ["stopped"]


def test_works_are_done_one_after_another(qtbot, queue):
    order = []
    with qtbot.waitSignal(queue.emptied):
        for name in ("first", "second", "third"):
            queue.add(Work(name, lambda _progress, name=name: order.append(name)))
    assert order == ["first", "second", "third"]


def test_cancelling_forgets_what_waits(qtbot, queue):
    order, goes_on = [], threading.Event()
    with qtbot.waitSignal(queue.emptied):
        queue.add(Work("first", lambda _progress: goes_on.wait()))
        queue.add(Work("second", lambda _progress: order.append("second")))
        queue.cancel()
        goes_on.set()
    assert order == []


def test_long_work_says_so(qtbot, queue):
    goes_on = threading.Event()
    work = Work("long", lambda _progress: goes_on.wait())
    with qtbot.waitSignal(work.slow):
        queue.add(work)
    with qtbot.waitSignal(queue.emptied):
        goes_on.set()


def test_short_work_is_done_before_anything_is_shown(qtbot, queue):
    slow = []
    work = Work("short", lambda _progress: None)
    work.slow.connect(lambda: slow.append(work))
    with qtbot.waitSignal(queue.emptied):
        queue.add(work)
    assert slow == []


@pytest.mark.filterwarnings("error::pytest.PytestUnhandledThreadExceptionWarning")
def test_work_whose_window_is_gone_ends_in_silence(qapp):
    go_on, said = threading.Event(), []

    def patient(progress):
        go_on.wait()
        said.append(progress(0.5))

    work = Work("late", patient)
    work.start()
    thread = next(one for one in threading.enumerate() if one.name == "late")
    shiboken6.delete(work)
    go_on.set()
    thread.join()
    assert said == [False]
