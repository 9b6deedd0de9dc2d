// Beside a page of the form: saves it while somebody types, and says so. Without scripts the form works all the same.
(function () {
  "use strict";

  const form = document.getElementById("questions");
  const line = document.getElementById("autosave");
  const panel = document.getElementById("live");
  const spoken = document.getElementById("live-said");
  if (!form || !line || !panel || !spoken || !window.htmx) {
    return;
  }
  document.documentElement.classList.add("scripted");

  // In milliseconds: a pause in typing, the time between two versions, between two attempts, and before the panel speaks.
  const PAUSE = 2000;
  const APART = 20000;
  const AGAIN = 15000;
  const QUIET = 1500;

  const version = form.elements.namedItem("version");
  let changed = false;
  let sending = false;
  let failing = false;
  let leaving = false;
  let pressed = null;
  let timer = 0;
  let speaking = 0;
  let sentAt = -APART;

  function plan(wait) {
    clearTimeout(timer);
    timer = setTimeout(send, Math.max(wait, sentAt + APART - performance.now()));
  }

  function send() {
    if (changed && !sending && !leaving) {
      changed = false;
      sending = true;
      sentAt = performance.now();
      htmx.trigger(line, "autosave");
    }
  }

  function tell(words) {
    line.textContent = words;
    line.classList.toggle("is-failing", failing);
    if (failing) {
      spoken.textContent = words;
    }
  }

  function fail(words) {
    failing = true;
    changed = true;
    tell(words);
    clearTimeout(timer);
  }

  function answered(request) {
    const answer = line.querySelector("[data-version]");
    if (request.status === 200 && answer) {
      failing = answer.dataset.stored !== "true";
      changed = changed || failing;
      version.value = answer.dataset.version;
      line.classList.toggle("is-failing", failing);
      spoken.textContent = failing ? answer.textContent : panel.firstElementChild.dataset.said;
      if (changed && !failing) {
        plan(PAUSE);
      }
    } else if (request.status === 0) {
      fail(line.dataset.offline);
      timer = setTimeout(send, AGAIN);
    } else {
      fail(request.status === 401 || request.status === 403 ? line.dataset.signedOut : line.dataset.refused);
    }
  }

  form.addEventListener("input", function () {
    changed = true;
    if (!failing) {
      tell(line.dataset.changed);
    }
    plan(PAUSE);
  });

  form.addEventListener("change", function () {
    if (changed) {
      plan(0);
    }
  });

  line.addEventListener("htmx:afterRequest", function (event) {
    sending = false;
    answered(event.detail.xhr);
    if (pressed) {
      const button = pressed;
      pressed = null;
      form.requestSubmit(button);
    }
  });

  // What is on its way to be saved arrives first: else one would seem to overtake oneself.
  form.addEventListener("submit", function (event) {
    if (sending) {
      event.preventDefault();
      pressed = event.submitter;
      form.dataset.waiting = "true";
    } else {
      leaving = true;
      clearTimeout(timer);
    }
  });

  panel.addEventListener("htmx:afterSettle", function () {
    clearTimeout(speaking);
    speaking = setTimeout(function () {
      const said = panel.firstElementChild.dataset.said;
      if (!failing && spoken.textContent !== said) {
        spoken.textContent = said;
      }
    }, QUIET);
  });

  window.addEventListener("online", function () {
    if (failing) {
      sentAt = -APART;
      send();
    }
  });

  window.addEventListener("beforeunload", function (event) {
    if (failing && changed && !leaving) {
      event.preventDefault();
    }
  });

  window.addEventListener("pagehide", function () {
    if (changed && !leaving && !sending) {
      navigator.sendBeacon(line.getAttribute("data-hx-post"), new URLSearchParams(new FormData(form)));
      changed = false;
    }
  });

  window.addEventListener("pageshow", function (event) {
    leaving = false;
    delete form.dataset.waiting;
    if (event.persisted) {
      changed = true;
      plan(PAUSE);
    }
  });

  // On a narrow screen the line with the verdict lies over the foot of the page: what has the focus must not lie under it.
  const bar = line.closest(".live-bar");
  document.addEventListener("focusin", function (event) {
    requestAnimationFrame(function () {
      const here = event.target.getBoundingClientRect();
      const under = here.bottom + 12 - bar.getBoundingClientRect().top;
      if (getComputedStyle(bar).position === "fixed" && under > 0 && !bar.contains(event.target)) {
        window.scrollBy(0, Math.max(0, Math.min(under, here.top - 12)));
      }
    });
  });

  tell(line.dataset.begin);
})();
